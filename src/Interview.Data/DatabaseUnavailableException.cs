namespace Interview.Data;

/// <summary>The database cannot be opened; the message is one line for an operator, without passwords.</summary>
public sealed class DatabaseUnavailableException(string message, Exception inner) : Exception(message, inner);
