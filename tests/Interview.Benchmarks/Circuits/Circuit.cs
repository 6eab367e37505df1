using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Interview.Benchmarks.Circuits;

/// <summary>A live page without a screen: opens its circuit, sends events and takes what the server renders.</summary>
/// <remarks>
/// A message is a list that begins with its kind: 1 calls a method of the other side (headers, call id or null, method,
/// arguments), 3 answers such a call, 6 says "still here", 7 closes. The client calls <c>StartCircuit</c>, then
/// <c>UpdateRootComponents</c> with the marks of the page. The server calls <c>JS.BeginInvokeJS</c> for a script of the
/// page, and waits for <c>EndInvokeJSFromDotNet</c>; the first such call brings the object that takes the events.
/// <c>JS.RenderBatch</c> brings changes, which the client confirms. An event is <c>BeginInvokeDotNetFromJS</c>; it is
/// done, with all that it rendered sent, when the server calls <c>JS.EndInvokeDotNet</c>.
/// </remarks>
internal sealed class Circuit : IAsyncDisposable
{
    private const long Call = 1;
    private const long Answer = 3;
    private const long Ping = 6;
    private const long Close = 7;

    private readonly Connection _connection = new();
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _events = new(StringComparer.Ordinal);
    private readonly Listeners _listeners = new();
    private readonly TaskCompletionSource _isLive = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly LivePage _page;
    private readonly string _awaited;
    private Task _reading = Task.CompletedTask;
    private int? _eventTarget;
    private int _sent;

    private Circuit(LivePage page, string awaited)
    {
        _page = page;
        _awaited = awaited;
    }

    /// <summary>Opens the circuit of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="visitor">Who loaded it.</param>
    /// <param name="from">The address to come from.</param>
    /// <param name="awaited">The page is live when it listens to this event, such as <c>onclick</c>.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<Circuit> Open(
        LivePage page, Visitor visitor, IPAddress from, string awaited, CancellationToken cancel)
    {
        var circuit = new Circuit(page, awaited);
        try
        {
            await circuit._connection.Open(page.Address, visitor, from, cancel);
            circuit._reading = circuit.Read();
            var site = page.Address.GetLeftPart(UriPartial.Authority) + "/";
            await circuit.Invoke("0", "StartCircuit", site, page.Address.AbsoluteUri, "[]", "");
            await circuit._isLive.Task.WaitAsync(cancel);
            return circuit;
        }
        catch
        {
            await circuit.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends an event to the first that listens to it, and waits until the server is done with it.</summary>
    /// <param name="name">Such as <c>onclick</c>.</param>
    /// <param name="details">The event's properties, as JSON.</param>
    /// <param name="cancel">Stops the waiting.</param>
    public async Task Send(string name, string details, CancellationToken cancel)
    {
        var id = Interlocked.Increment(ref _sent).ToString(CultureInfo.InvariantCulture);
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _events[id] = done;
        var listener = _listeners.Find(name)
            ?? throw new NotMeasuredException($"{_page.Address} does not listen to {name}.");
        var call = string.Create(CultureInfo.InvariantCulture,
            $$"""
            [{"eventHandlerId":{{listener}},"eventName":"{{name["on".Length..]}}","eventFieldInfo":null},{{details}}]
            """);
        await Invoke(null, "BeginInvokeDotNetFromJS", id, null, "DispatchEventAsync", _eventTarget, call);
        await (await Task.WhenAny(done.Task, _reading)).WaitAsync(cancel);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _connection.Dispose();
        _end.Dispose();
    }

    private Task Invoke(string? id, string method, params object?[] arguments) =>
        _connection.Send([(int)Call, MessagePackWriter.NoHeaders, id, method, arguments], _end.Token);

    private async Task Read()
    {
        try
        {
            await foreach (var message in _connection.Messages(_end.Token))
            {
                await Take(message);
            }
        }
        catch (Exception reason)
        {
            _isLive.TrySetException(reason);
            throw;
        }
    }

    private Task Take(object?[] message) => message switch
    {
        [Call, _, _, string method, object?[] arguments, ..] => Take(method, arguments),
        [Answer, _, "0", ..] => AddComponent(),
        [Ping, ..] => _connection.Send([(int)Ping], _end.Token),
        [Close, ..] => throw new NotMeasuredException($"The server closed the circuit: {message[1]}"),
        _ => Task.CompletedTask,
    };

    private Task Take(string method, object?[] arguments)
    {
        switch (method, arguments)
        {
            case ("JS.BeginInvokeJS", [long id, string script, string json, ..]):
                return RunScript(id, script, json);
            case ("JS.RenderBatch", [long id, byte[] batch, ..]):
                _listeners.Follow(new RenderBatch(batch));
                if (_listeners.Find(_awaited) is not null)
                {
                    _isLive.TrySetResult();
                }

                return Invoke(null, "OnRenderCompleted", id, null);
            case ("JS.EndInvokeDotNet", [string id, true, ..]):
                if (_events.TryRemove(id, out var done))
                {
                    done.SetResult();
                }

                return Task.CompletedTask;
            case ("JS.EndInvokeDotNet" or "JS.Error", _):
                throw new NotMeasuredException($"The server reports an error: {string.Join(' ', arguments)}");
            default:
                return Task.CompletedTask;
        }
    }

    private Task AddComponent() => Invoke(
        null,
        "UpdateRootComponents",
        $$"""{"batchId":1,"operations":[{"type":"add","ssrComponentId":1,"marker":{{_page.Marker}}}]}""",
        _page.State);

    /// <summary>Says that a script ran and gave nothing; the first one brings the target of events.</summary>
    private async Task RunScript(long id, string script, string json)
    {
        if (script.EndsWith("attachWebRendererInterop", StringComparison.Ordinal))
        {
            using var arguments = JsonDocument.Parse(json);
            _eventTarget = arguments.RootElement.EnumerateArray()
                .First(argument => argument.ValueKind == JsonValueKind.Object)
                .GetProperty("__dotNetObject")
                .GetInt32();
        }

        var result = string.Create(CultureInfo.InvariantCulture, $"[{id},true,null]");
        await Invoke(null, "EndInvokeJSFromDotNet", id, true, result);
    }
}
