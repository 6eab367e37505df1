using System.Buffers.Binary;
using System.Collections.Immutable;
using Interview.Questions;

namespace Interview.Web.Features.Answering;

/// <summary>The order of options on a question's own page: the same for everybody, until the file changes.</summary>
internal static class PracticeOrder
{
    public static ImmutableArray<int> Of(Question question) =>
        OptionOrder.Shuffled(
            BinaryPrimitives.ReadUInt64BigEndian(Convert.FromHexString(question.ContentHash)), question.OptionCount);
}
