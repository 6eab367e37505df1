using FsCheck;
using FsCheck.Fluent;
using Interview.Simulation.Kernel;

namespace Interview.Simulation.Tests.Kernel;

public sealed class Xoshiro256Tests
{
    [Fact]
    public void SplitMix64_gives_the_published_outputs_of_seed_0()
    {
        var generator = new SplitMix64(0);

        ulong[] published = [0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F];
        Assert.Equal(published, published.Select(_ => generator.Next()));
    }

    [Fact]
    public void Xoshiro256_gives_the_published_outputs_of_state_1_2_3_4()
    {
        var generator = Xoshiro256.FromState(1, 2, 3, 4);

        ulong[] published =
        [
            11520, 0, 1509978240, 1215971899390074240, 1216172134540287360,
            607988272756665600, 16172922978634559625, 8476171486693032832,
        ];
        Assert.Equal(published, published.Select(_ => generator.Next()));
    }

    [Fact]
    public void A_seed_fills_the_state_with_four_outputs_of_SplitMix64()
    {
        var fill = new SplitMix64(42);
        var byHand = Xoshiro256.FromState(fill.Next(), fill.Next(), fill.Next(), fill.Next());
        var bySeed = new Xoshiro256(42);

        Assert.Equal(byHand.Next(), bySeed.Next());
        Assert.Equal(byHand.Next(), bySeed.Next());
    }

    [Fact]
    public void A_state_of_zeros_is_refused() =>
        Assert.Throws<ArgumentException>(() => Xoshiro256.FromState(0, 0, 0, 0));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_bound_under_1_is_refused(int bound)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => new Xoshiro256(0).Below(bound));
        Assert.Equal(bound, refused.ActualValue);
    }

    [Fact]
    public void A_bounded_number_is_within_its_bound()
    {
        Prop.ForAll<int, ulong>((number, seed) =>
        {
            var bound = Math.Max(1, Math.Abs(number % 1_000_000_000));
            return new Xoshiro256(seed).Below(bound) is var drawn && drawn >= 0 && drawn < bound;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(10)]
    public void Bounded_numbers_are_equally_likely(int bound)
    {
        const int EachExpected = 10_000;
        var generator = new Xoshiro256(1);
        var counts = new int[bound];
        for (var i = 0; i < bound * EachExpected; i++)
        {
            counts[generator.Below(bound)]++;
        }

        // A count is binomial; its deviation is under sqrt(10,000) = 100, and five of them are allowed.
        Assert.All(counts, count => Assert.InRange(count, EachExpected - 500, EachExpected + 500));
    }

    [Fact]
    public void Doubles_are_from_0_up_to_but_not_including_1()
    {
        var generator = new Xoshiro256(2);
        var drawn = Enumerable.Range(0, 100_000).Select(_ => generator.NextDouble()).ToArray();

        Assert.All(drawn, number => Assert.True(number is >= 0 and < 1));
        Assert.InRange(drawn.Average(), .495, .505); // The deviation of the average is .00091.
        Assert.InRange(drawn.Min(), 0, .001);
        Assert.InRange(drawn.Max(), .999, 1);
    }

    [Fact]
    public void Every_order_of_three_is_equally_likely_after_a_shuffle()
    {
        var generator = new Xoshiro256(3);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < 60_000; i++)
        {
            var items = "abc".ToCharArray();
            generator.Shuffle<char>(items);
            var order = new string(items);
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }

        Assert.Equal(["abc", "acb", "bac", "bca", "cab", "cba"], counts.Keys);
        Assert.All(counts.Values, count => Assert.InRange(count, 9_500, 10_500)); // Five deviations of 91 are 456.
    }

    [Fact]
    public void A_split_generator_does_not_depend_on_later_draws_of_its_parent()
    {
        var (parent, twin) = (new Xoshiro256(4), new Xoshiro256(4));
        var (child, twinChild) = (parent.Split(), twin.Split());
        parent.Next();

        Assert.Equal(child.Next(), twinChild.Next());
        Assert.NotEqual(child.Next(), twin.Next());
    }
}
