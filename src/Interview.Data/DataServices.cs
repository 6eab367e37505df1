using Interview.Data.Keys;
using Interview.Data.Model;
using Interview.Data.Sessions;
using Interview.Data.Startup;
using Interview.Data.Visitors;
using Interview.Data.Writing;
using Interview.Questions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Interview.Data;

/// <summary>Registers the database and what is kept in it.</summary>
public static class DataServices
{
    /// <summary>
    /// Adds sessions, practice cards, visitors and Data Protection keys. The container must hold a
    /// <see cref="QuestionBank"/> (or another <see cref="IQuestionSource"/>) and a <see cref="TimeProvider"/>.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="options">Which database.</param>
    /// <exception cref="DatabaseUnavailableException">The connection string cannot be read.</exception>
    public static IServiceCollection AddInterviewData(this IServiceCollection services, DatabaseOptions options)
    {
        AddDatabase(services, options);
        services.TryAddSingleton<IQuestionSource>(provider => provider.GetRequiredService<QuestionBank>());
        services.AddSingleton(provider => new QuizSessions(
            provider.GetRequiredService<ITransactions>(),
            provider.GetRequiredService<IDbContextFactory<InterviewDb>>(),
            provider.GetRequiredService<IQuestionSource>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new PracticeCards(
            provider.GetRequiredService<ITransactions>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new VisitorAccounts(
            provider.GetRequiredService<ITransactions>(),
            provider.GetRequiredService<IDbContextFactory<InterviewDb>>(),
            provider.GetRequiredService<TimeProvider>()));

        services.AddDataProtection().SetApplicationName("Interview");
        services.AddSingleton<DataProtectionKeys>();
        services.AddOptions<KeyManagementOptions>()
            .Configure<DataProtectionKeys>((management, keys) => management.XmlRepository = keys);
        return services;
    }

    /// <summary>
    /// Brings the database to the newest migration. A SQLite file and its folder are created where they are missing;
    /// a PostgreSQL database is the operator's to create.
    /// </summary>
    /// <param name="services">The built container.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="DatabaseUnavailableException">It cannot be opened or brought up to date.</exception>
    public static Task PrepareInterviewDatabase(this IServiceProvider services, CancellationToken cancel = default) =>
        services.GetRequiredService<Preparation>().Run(cancel);

    private static void AddDatabase(IServiceCollection services, DatabaseOptions options)
    {
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            var file = SqliteFile.Of(options.ConnectionString);
            services.AddPooledDbContextFactory<SqliteDb>(database => Settings.Use(database, file));
            services.AddSingleton<IDbContextFactory<InterviewDb>, ContextFactory<SqliteDb>>();
            services.AddSingleton<GroupedTransactions>();
            services.AddSingleton<ITransactions>(provider => provider.GetRequiredService<GroupedTransactions>());
            services.AddHostedService(provider => provider.GetRequiredService<GroupedTransactions>());
            services.AddSingleton<Preparation>(provider =>
                new SqlitePreparation(provider.GetRequiredService<IDbContextFactory<InterviewDb>>(), file));
        }
        else
        {
            var server = PostgreSqlServer.Of(options.ConnectionString);
            services.AddPooledDbContextFactory<PostgreSqlDb>(database => Settings.Use(database, server));
            services.AddSingleton<IDbContextFactory<InterviewDb>, ContextFactory<PostgreSqlDb>>();
            services.AddSingleton<ITransactions, RetriedTransactions>();
            services.AddSingleton<Preparation>(provider =>
                new PostgreSqlPreparation(provider.GetRequiredService<IDbContextFactory<InterviewDb>>(), server));
        }
    }
}
