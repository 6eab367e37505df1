using Interview.Data.Sessions;
using Interview.Web.Features.Visitors;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Interview.Web.Features.Quiz;

/// <summary>The live quiz: what a key or a click leads to, and where the focus goes after it.</summary>
public sealed partial class QuizRunner : IDisposable
{
    [Parameter, EditorRequired] public required Guid SessionId { get; set; }
    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;
    [Inject] private QuizSessions Sessions { get; set; } = null!;
    [Inject] private NavigationManager Navigation { get; set; } = null!;
    [Inject] private TimeProvider Time { get; set; } = null!;

    private QuizRun? _run;
    private ITimer? _end;
    private ElementReference _heading;
    private ElementReference _primary;
    private Focus _focus = Focus.Heading;

    private bool IsLocked =>
        !RendererInfo.IsInteractive || _run is null or { IsRevealed: true } or { IsFinished: true };

    private TimeSpan? TimeLeft => _run?.Session.Deadline - Time.GetUtcNow();

    /// <summary>The verdict is announced here and seen in the feedback; a warning is seen here.</summary>
    private string? StatusLook =>
        _run is { IsRevealed: true, Notice: not { IsWarning: true } } ? "visually-hidden" : null;

    private string PrimaryText => _run switch
    {
        { IsExam: false, IsRevealed: false, Item.CanBeAnswered: true } => "Check",
        { IsLast: true } => _run.IsExam ? "Hand in" : "See the result",
        _ => "Next",
    };

    protected override async Task OnInitializedAsync()
    {
        if (await Authentication.VisitorId() is { } user && await Sessions.Find(user, SessionId) is { } session)
        {
            _run = new QuizRun(Sessions, user, session);
            WatchTheClock();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var focus = _focus;
        _focus = Focus.None;
        if (_run is { IsFinished: true })
        {
            Navigation.NavigateTo($"/quiz/{_run.Session.Quiz}/{SessionId}/result");
        }
        else if (_run is not null && focus != Focus.None)
        {
            await (focus == Focus.Heading ? _heading : _primary).FocusAsync(preventScroll: focus == Focus.Primary);
        }
    }

    private async Task Proceed(int index, bool revealed)
    {
        await _run!.Proceed(index, revealed);
        _focus = (_run.Index != index, _run.IsRevealed != revealed) switch
        {
            (true, _) => Focus.Heading,
            (_, true) => Focus.Primary,
            _ => Focus.None,
        };
    }

    private async Task GoTo(int index)
    {
        await _run!.GoTo(index);
        _focus = Focus.Heading;
    }

    private void StayOn()
    {
        _run!.IsAskedToFinish = false;
        _focus = Focus.Primary;
    }

    private void WatchTheClock()
    {
        if (RendererInfo.IsInteractive && TimeLeft is { } left)
        {
            // A second later than the deadline, so that the session is surely read as finished.
            var wait = (left > TimeSpan.Zero ? left : TimeSpan.Zero) + TimeSpan.FromSeconds(1);
            _end = Time.CreateTimer(_ => _ = InvokeAsync(TimeIsUp), null, wait, Timeout.InfiniteTimeSpan);
        }
    }

    private async Task TimeIsUp()
    {
        await _run!.Reload();
        StateHasChanged();
    }

    public void Dispose() => _end?.Dispose();

    private enum Focus
    {
        None,
        Heading,
        Primary,
    }
}
