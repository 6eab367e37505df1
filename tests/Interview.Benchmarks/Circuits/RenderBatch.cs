using System.Buffers.Binary;
using System.Text;

namespace Interview.Benchmarks.Circuits;

/// <summary>The part of a batch of changes to the page that a client without a screen needs: its listeners.</summary>
/// <remarks>
/// The last 20 bytes say where five parts begin: changed components, frames, ids of components that are gone, ids of
/// listeners that are gone, texts. The frames (new elements, attributes, texts) have 20 bytes each: a kind and what
/// belongs to it. For an attribute, kind 3, that is the number of its name, the number of its value, and the id of the
/// listener or 0. A part starts with its count, but for the texts: a table, up to the last 20 bytes, of where each one
/// begins, with its length in 7-bit groups before it. All numbers are little-endian.
/// </remarks>
internal readonly ref struct RenderBatch(ReadOnlySpan<byte> bytes)
{
    private const int PartsBytes = 20;
    private const int FrameBytes = 20;
    private const int AttributeKind = 3;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>The new listeners in the order of the page, component by component.</summary>
    public List<Listener> NewListeners()
    {
        var found = new List<Listener>();
        var frames = Part(1);
        for (var (frame, left) = (frames + sizeof(int), Int(frames)); left > 0; left--, frame += FrameBytes)
        {
            if (Int(frame) == AttributeKind && Long(frame + 12) is var id and not 0)
            {
                found.Add(new Listener(Text(Int(frame + 4)), id));
            }
        }

        return found;
    }

    /// <summary>The ids of listeners that are gone.</summary>
    public List<long> GoneListeners()
    {
        var gone = new List<long>();
        var part = Part(3);
        for (var (id, left) = (part + sizeof(int), Int(part)); left > 0; left--, id += sizeof(long))
        {
            gone.Add(Long(id));
        }

        return gone;
    }

    private int Part(int number) => Int(_bytes.Length - PartsBytes + (number * sizeof(int)));

    private string Text(int number)
    {
        var at = Int(Part(4) + (number * sizeof(int)));
        var length = VarInt.Read(_bytes[at..], out var lengthBytes);
        return Encoding.UTF8.GetString(_bytes.Slice(at + lengthBytes, length));
    }

    private int Int(int at) => BinaryPrimitives.ReadInt32LittleEndian(_bytes[at..]);

    private long Long(int at) => BinaryPrimitives.ReadInt64LittleEndian(_bytes[at..]);
}
