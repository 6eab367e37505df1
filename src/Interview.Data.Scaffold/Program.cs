using Interview.Data.Scaffold;

if (args is not [{ Length: > 0 } name])
{
    Console.Error.WriteLine("Usage, from the repository: dotnet run --project src/Interview.Data.Scaffold -- NAME");
    return 2;
}

foreach (var file in MigrationFiles.Write(name, Directory.GetCurrentDirectory()))
{
    Console.WriteLine(file);
}

return 0;
