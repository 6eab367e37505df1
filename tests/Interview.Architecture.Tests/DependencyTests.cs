using System.Reflection;

namespace Interview.Architecture.Tests;

/// <summary>Which project may know which, checked on the built assemblies.</summary>
public class DependencyTests
{
    [Theory]
    [InlineData("Interview.Simulation", "")]
    [InlineData("Interview.Practice", "")]
    [InlineData("Interview.Questions", "Interview.Simulation")]
    [InlineData("Interview.Data", "Interview.Simulation Interview.Questions Interview.Practice")]
    [InlineData("Interview.Cli", "Interview.Simulation Interview.Questions Interview.Data")]
    [InlineData("Interview.Web", "Interview.Simulation Interview.Questions Interview.Practice Interview.Data")]
    public void A_project_knows_only_the_projects_below_it(string project, string below)
    {
        var known = References(project).Where(name => name.StartsWith("Interview.", StringComparison.Ordinal));

        Assert.Empty(known.Except(below.Split(' '), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Interview.Simulation", "")]
    [InlineData("Interview.Practice", "")]
    [InlineData("Interview.Questions", "Interview.Simulation Markdig YamlDotNet")]
    public void A_pure_project_uses_the_base_class_library_and_what_is_named_here(string project, string named)
    {
        var foreign = References(project).Where(name => !name.StartsWith("System.", StringComparison.Ordinal));

        Assert.Empty(foreign.Except(named.Split(' '), StringComparer.Ordinal));
    }

    [Fact]
    public void A_component_sees_no_database()
    {
        var offences =
            from file in Repository.Files("src/Interview.Web", "*.razor")
            where File.ReadAllText(file).Contains("EntityFrameworkCore", StringComparison.Ordinal)
            select Repository.Relative(file);

        Repository.AssertNone(offences);
    }

    private static IEnumerable<string> References(string project) =>
        Assembly.Load(project).GetReferencedAssemblies().Select(reference => reference.Name!);
}
