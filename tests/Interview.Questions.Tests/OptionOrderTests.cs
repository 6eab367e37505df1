using FsCheck;
using FsCheck.Fluent;

namespace Interview.Questions.Tests;

public sealed class OptionOrderTests
{
    [Fact]
    public void Every_order_is_a_permutation_and_the_same_for_its_seed() =>
        Prop.ForAll<ulong, byte>((seed, count) =>
        {
            var order = OptionOrder.Shuffled(seed, count % 10);
            return order.Order().SequenceEqual(Enumerable.Range(0, count % 10))
                && order.SequenceEqual(OptionOrder.Shuffled(seed, count % 10));
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Every_place_is_as_likely_as_another_for_the_first_option()
    {
        var places = Enumerable.Range(0, 4_000)
            .Select(seed => OptionOrder.Shuffled((ulong)seed, 4).IndexOf(0))
            .CountBy(place => place)
            .ToDictionary();

        // 1,000 each are expected; 5 standard deviations of a binomial with p = 1/4 are 137.
        Assert.All(places.Values, count => Assert.InRange(count, 863, 1_137));
    }
}
