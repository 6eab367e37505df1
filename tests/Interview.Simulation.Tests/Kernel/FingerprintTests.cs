using Interview.Simulation.Kernel;

namespace Interview.Simulation.Tests.Kernel;

public sealed class FingerprintTests
{
    /// <summary>The digests were computed by a second implementation, in another language.</summary>
    [Theory]
    [InlineData("", 2737183428366584608)]
    [InlineData("abc", 12334587058239978167)]
    public void A_text_has_the_same_digest_in_every_process(string text, ulong digest) =>
        Assert.Equal(digest, Fingerprint.Of(text));

    [Fact]
    public void A_negative_number_counts_as_its_64_bits() =>
        Assert.Equal(18398139469971411405, new Fingerprint().Add(-1).Value);

    [Fact]
    public void Neighbouring_texts_are_not_mistaken_for_one() =>
        Assert.NotEqual(new Fingerprint().Add("ab").Add("c").Value, new Fingerprint().Add("a").Add("bc").Value);
}
