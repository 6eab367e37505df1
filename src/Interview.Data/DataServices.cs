using Microsoft.Extensions.DependencyInjection;

namespace Interview.Data;

/// <summary>Registers the database and what is kept in it.</summary>
public static class DataServices
{
    /// <summary>
    /// Adds sessions, practice cards, visitors and Data Protection keys. The container must hold a
    /// <see cref="Interview.Questions.QuestionBank"/> and a <see cref="TimeProvider"/>.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="options">Which database.</param>
    public static IServiceCollection AddInterviewData(this IServiceCollection services, DatabaseOptions options) =>
        throw new NotSupportedException($"{services.Count}{options}");

    /// <summary>Creates the database where it is missing and brings it to the newest migration.</summary>
    /// <param name="services">The built container.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="DatabaseUnavailableException">It cannot be opened or brought up to date.</exception>
    public static Task PrepareInterviewDatabase(this IServiceProvider services, CancellationToken cancel = default) =>
        throw new NotSupportedException($"{services}");
}
