using Interview.Questions;
using Interview.Questions.Kinds;
using Interview.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Web.Tests.Pages;

public sealed class PlaceTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task The_right_option_stands_in_no_place_more_often_than_chance_makes_likely()
    {
        var browser = app.CreateClient();
        var places = new List<int>();
        var questions = app.Services.GetRequiredService<QuestionBank>().Questions.OfType<ChoiceQuestion>();
        foreach (var question in questions.Where(question => question.Options.Length == 4))
        {
            var page = await browser.Page($"/questions/{question.Id}");
            var right = question.Options.First(option => option.IsRight).Text.Plain;
            places.Add(page.QuerySelectorAll(".choice-text").Index()
                .First(shown => Words(shown.Item.TextContent) == Words(right)).Index);
        }

        // With a fair order, more than 60 % in one of four places is less likely than one in 10,000 for 25 questions.
        Assert.InRange(places.Count, 25, int.MaxValue);
        Assert.All(places.CountBy(place => place), place => Assert.InRange(place.Value, 1, places.Count * 0.6));
    }

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
