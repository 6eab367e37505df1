namespace Interview.Web.Hosting;

/// <summary>A setting has a value that cannot be used; the message is one line for an operator.</summary>
internal sealed class SettingException(string message) : Exception(message);
