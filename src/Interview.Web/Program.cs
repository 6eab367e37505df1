using Interview.Data;
using Interview.Web.Hosting;

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        // Settings are read once. Watching their files would use up something that containers have little of.
        Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
        // Settings, content and pictures lie beside the app, whatever folder it is started from.
        ContentRootPath = AppContext.BaseDirectory,
    });
    builder.AddInterview();

    var app = builder.Build();
    app.UseInterview();
    await app.Services.PrepareInterviewDatabase();
    await app.StartListening();
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception failure) when (StartupFailure.Explain(failure) is { } line)
{
    await Console.Error.WriteLineAsync(line);
    return 1;
}
