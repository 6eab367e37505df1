using Interview.Data.Sessions;
using Interview.Practice;
using Interview.Web.Features.Answering;

namespace Interview.Web.Features.Quiz;

/// <summary>
/// A learner's way through a session, for one page: what is shown, picked and saved. Everything that matters is in the
/// database; this is what a reload throws away.
/// </summary>
public sealed class QuizRun(QuizSessions sessions, Guid user, Session session)
{
    private Task _last = Task.CompletedTask;

    /// <summary>The session as last read or changed here.</summary>
    public Session Session { get; private set; } = session;

    /// <summary>The index of the item that is shown.</summary>
    public int Index { get; private set; } = session.Position;

    /// <summary>What is picked or typed for the item and perhaps not yet saved, in the form of the page.</summary>
    public string Draft { get; private set; } = DraftOf(session.Items[session.Position]);

    /// <summary>How sure the learner is of the draft, or null.</summary>
    public Certainty? Certainty { get; private set; } = session.Items[session.Position].Answer?.Certainty;

    /// <summary>What is to be said about the last thing done, or null.</summary>
    public Notice? Notice { get; private set; }

    /// <summary>Whether the learner is asked to confirm the end.</summary>
    public bool IsAskedToFinish { get; set; }

    public SessionItem Item => Session.Items[Index];

    public bool IsExam => Session.Mode == QuizMode.Exam;

    public bool IsFinished => Session.FinishedAt is not null;

    public bool IsLast => Index == Session.Items.Length - 1;

    public int Answered => Session.Items.Count(item => item.Answer is not null);

    /// <summary>Whether right and wrong are shown: in practice, once the answer is in.</summary>
    public bool IsRevealed => !IsExam && Item.Answer is not null;

    /// <summary>What keeps the draft from being saved, or null.</summary>
    private Notice? Missing => (Draft.Length, IsComplete, Item.Answer) switch
    {
        (0, _, null) => Notice.NothingPicked,
        (0, _, _) => Notice.EarlierStands,
        (_, false, _) => Notice.NotSure,
        _ => null,
    };

    private bool IsComplete => Draft.Length > 0 && (!Session.AsksCertainty || Certainty is not null);

    /// <summary>Takes what is picked or typed for an item; an exam saves it as soon as it is complete.</summary>
    public Task Pick(int index, string draft) => InTurn(index, async () =>
    {
        Draft = draft;
        await SaveExamAnswer();
    });

    /// <summary>Ticks or unticks one of several boxes.</summary>
    public Task Toggle(int index, int place) => InTurn(index, async () =>
    {
        Draft = ShownOptions.Toggle(Draft, place);
        await SaveExamAnswer();
    });

    /// <summary>Takes how sure the learner is; an exam saves the answer as soon as it is complete.</summary>
    public Task Feel(int index, Certainty certainty) => InTurn(index, async () =>
    {
        Certainty = certainty;
        await SaveExamAnswer();
    });

    /// <summary>
    /// What the main button does: commits a practice answer, or goes to the next item; after the last one a practice
    /// ends and an exam asks whether to.
    /// </summary>
    public Task Proceed(int index, bool revealed) => InTurn(index, async () =>
    {
        if (revealed != IsRevealed)
        {
            return;
        }

        if (!IsExam && !IsRevealed && Item.CanBeAnswered)
        {
            await Check();
        }
        else if (IsExam && Draft.Length > 0 && !IsComplete)
        {
            Notice = Missing;
        }
        else if (!IsLast)
        {
            await ShowAndRemember(Index + 1);
        }
        else if (IsExam)
        {
            IsAskedToFinish = true;
        }
        else
        {
            await End();
        }
    });

    /// <summary>Shows another item, and remembers it for the next visit.</summary>
    public Task GoTo(int index) => InTurn(() => ShowAndRemember(index));

    /// <summary>Marks the item to come back to, or unmarks it.</summary>
    public Task ToggleFlag(int index) => InTurn(index, async () =>
    {
        var flagged = !Item.IsFlagged;
        if (await sessions.Flag(user, Session.Id, Index, flagged))
        {
            Replace(Item with { IsFlagged = flagged });
        }
        else
        {
            await Read();
        }
    });

    /// <summary>Ends the session.</summary>
    public Task Finish() => InTurn(End);

    /// <summary>Reads the session again: its time may be up, or another tab may have gone on.</summary>
    public Task Reload() => InTurn(Read);

    /// <summary>What was meant for an item that is no longer shown is dropped.</summary>
    private Task InTurn(int index, Func<Task> work) =>
        InTurn(() => index == Index && !IsFinished ? work() : Task.CompletedTask);

    /// <summary>Events arrive while an earlier one still waits for the database; each waits for its turn.</summary>
    private Task InTurn(Func<Task> work)
    {
        _last = After(_last, work);
        return _last;

        static async Task After(Task before, Func<Task> work)
        {
            await before.ConfigureAwait(
                ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            await work();
        }
    }

    private async Task Check()
    {
        Notice = Missing;
        if (IsComplete)
        {
            await Save();
        }
    }

    private async Task ShowAndRemember(int index)
    {
        // Remembered first: what is on the screen is where a killed server brings the learner back to.
        if (await sessions.MoveTo(user, Session.Id, index))
        {
            Show(index);
        }
        else
        {
            await Read();
        }
    }

    private async Task End()
    {
        await sessions.Finish(user, Session.Id);
        await Read();
    }

    private async Task Read()
    {
        Session = await sessions.Find(user, Session.Id) ?? Session;
        Show(Index);
    }

    private async Task SaveExamAnswer()
    {
        Notice = IsExam ? Missing : null;
        if (IsExam && IsComplete)
        {
            await Save();
        }
    }

    private async Task Save()
    {
        var submitted = ShownOptions.ToSubmission(Item.Question, Item.OptionOrder, Draft);
        var attempt = (Item.Answer?.Try ?? 0) + 1;
        var result = await sessions.Answer(
            user, Session.Id, Index, attempt, submitted, Session.AsksCertainty ? Certainty : null);
        switch (result.Outcome)
        {
            case AnswerOutcome.Saved:
                Replace(Item with { Answer = result.Answer });
                Notice = IsExam ? Notice.Saved(result.Answer!.At) : Notice.Verdict(result.Answer!.Score);
                break;
            case AnswerOutcome.AnsweredElsewhere:
                await Read();
                Notice = Notice.Warning("This question was answered in another tab; that answer stands.");
                break;
            case AnswerOutcome.Unreadable:
                Notice = Notice.Warning(result.Problem!);
                break;
            default:
                await Read();
                break;
        }
    }

    private void Show(int index)
    {
        Index = index;
        Draft = DraftOf(Item);
        Certainty = Item.Answer?.Certainty;
        Notice = null;
        IsAskedToFinish = false;
    }

    private void Replace(SessionItem item) =>
        Session = Session with { Items = Session.Items.SetItem(item.Index, item) };

    private static string DraftOf(SessionItem item) =>
        item.Answer is { } given ? ShownOptions.FromResponse(item.Question, item.OptionOrder, given.Response) : "";
}
