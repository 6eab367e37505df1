// The few things that a page cannot do without a script: the clock of an exam, keys, and coming back.

// The framework's script; a lost circuit is asked for again at once, then every few seconds, for an hour.
const reconnectionOptions = {
  maxRetries: 900,
  retryIntervalMilliseconds: (attempt) => Math.min(500 * attempt, 4000),
};
window.Blazor.start({ circuit: { reconnectionOptions } });

// Its states reach us as classes on the dialog. Rejected: the server lives but knows the circuit no more. Hide: the
// circuit is back, but what was picked meanwhile looks picked and has reached nobody. In both cases the page is asked
// for again; where the learner was is in the database.
const dialog = document.getElementById("components-reconnect-modal");
new MutationObserver(() => {
  if (dialog.matches(".components-reconnect-rejected, .components-reconnect-hide")) {
    location.reload();
  }
}).observe(dialog, { attributeFilter: ["class"] });

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-reload]")) {
    location.reload();
  }
});

// <count-down seconds="90">: the server says how much is left, at every rendering anew.
class CountDown extends HTMLElement {
  static observedAttributes = ["seconds"];
  #end = 0;
  #timer = 0;

  connectedCallback() {
    this.#timer = setInterval(() => this.#show(), 1000);
    this.#show();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  attributeChangedCallback(name, before, seconds) {
    this.#end = performance.now() + Number(seconds) * 1000;
    this.#show();
  }

  #show() {
    const left = Math.max(0, Math.round((this.#end - performance.now()) / 1000));
    const text = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    this.textContent = `${text} left`;
    this.toggleAttribute("data-late", left < 300);
  }
}

if (!customElements.get("count-down")) {
  customElements.define("count-down", CountDown);
}

// A key that is held down and the second half of a double click do nothing: the same button means something else by then.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.repeat && event.target.closest?.("[data-keys]")) {
    event.preventDefault();
    event.stopPropagation();
  }
}, true);
document.addEventListener("click", (event) => {
  if (event.detail > 1 && event.target.closest?.("[data-once]")) {
    event.preventDefault();
    event.stopPropagation();
  }
}, true);

// Keys 1 to 9 pick within a question that has the focus; Enter does what its main button says.
document.addEventListener("keydown", (event) => {
  const scope = event.target.closest?.("[data-keys]");
  if (!scope || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }

  const isTyping = event.target.matches("input:not([type=radio], [type=checkbox]), select, textarea");
  if (/^[1-9]$/.test(event.key) && !isTyping) {
    const target = scope.querySelector(`[data-key="${event.key}"]:not(:disabled)`);
    if (target && !target.closest("fieldset:disabled")) {
      event.preventDefault();
      target.focus();
      target.click();
    }
  } else if (event.key === "Enter" && !event.target.closest("a, button, summary, input, select, textarea")) {
    event.preventDefault();
    scope.querySelector("[type=submit].primary:not(:disabled)")?.click();
  }
});
