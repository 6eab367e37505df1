using Interview.Data.Model;

namespace Interview.Data.Writing;

/// <summary>The one way to write: what a piece of work reads and changes holds together, or nothing happened.</summary>
internal interface ITransactions
{
    /// <summary>Runs work in a transaction and gives its result after the commit.</summary>
    /// <param name="work">Reads and writes with the given context only; may run again after a lost race.</param>
    /// <param name="cancel">Stops waiting: work that was handed over is still done and committed.</param>
    Task<T> Run<T>(Func<InterviewDb, Task<T>> work, CancellationToken cancel);
}
