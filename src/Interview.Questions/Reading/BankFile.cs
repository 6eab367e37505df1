using System.Text;
using Interview.Questions.Rendering;

namespace Interview.Questions.Reading;

/// <summary>The text of a file of the bank.</summary>
/// <param name="Path">The path relative to the content folder, with forward slashes.</param>
/// <param name="Text">The text with line feeds, without a byte order mark; empty where it could not be read.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record BankFile(string Path, string Text, FaultList Faults)
{
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether there is a text to look at.</summary>
    public bool IsReadable => Faults.IsEmpty;

    /// <summary>Reads a file; one that is too large, not UTF-8 or not accessible has a fault.</summary>
    public static BankFile Read(string folder, string path)
    {
        var faults = new FaultList(path);
        try
        {
            using var stream = File.OpenRead(System.IO.Path.Combine(folder, path));
            if (stream.Length > TextLimits.MaxLength)
            {
                faults.Add(1, $"The file has more than {TextLimits.MaxLength / 1024} KB.", "Split it.");
                return new BankFile(path, "", faults);
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new BankFile(path, Decoded(bytes, faults), faults);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(1, "The file cannot be opened.", "Check that it is there and that the app may read it.");
            return new BankFile(path, "", faults);
        }
    }

    /// <summary>A file whose text is at hand.</summary>
    public static BankFile OfText(string path, string text) => new(path, Normalized(text), new FaultList(path));

    private static string Normalized(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n");

    private static string Decoded(byte[] bytes, FaultList faults)
    {
        try
        {
            return Normalized(Strict.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(e.Index, 0, bytes.Length)).Count((byte)'\n');
            faults.Add(line, "This is not UTF-8.", "Save the file with the encoding UTF-8.");
            return "";
        }
    }
}
