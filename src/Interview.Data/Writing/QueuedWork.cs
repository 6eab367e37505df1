using Interview.Data.Model;

namespace Interview.Data.Writing;

/// <summary>Work that waits for its turn and its commit.</summary>
internal abstract class QueuedWork
{
    /// <summary>Runs the work; its caller hears of it only after the commit.</summary>
    public abstract Task Run(InterviewDb db);

    /// <summary>Notes why this work was undone.</summary>
    public abstract void Undone(Exception reason);

    /// <summary>Tells the caller what became of it, now that it is committed or undone.</summary>
    public abstract void Tell();
}

/// <inheritdoc/>
internal sealed class QueuedWork<T>(Func<InterviewDb, Task<T>> work) : QueuedWork
{
    // Callers go on elsewhere, not on the writer's time.
    private readonly TaskCompletionSource<T> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _value;
    private Exception? _reason;

    public Task<T> Result => _result.Task;

    public override async Task Run(InterviewDb db) => _value = await work(db);

    public override void Undone(Exception reason) => _reason = reason;

    public override void Tell()
    {
        if (_reason is null)
        {
            _result.SetResult(_value!);
        }
        else
        {
            _result.SetException(_reason);
        }
    }
}
