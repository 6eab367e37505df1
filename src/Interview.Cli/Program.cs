using System.CommandLine;
using Interview.Cli;

var root = new RootCommand("Works on the question bank.");
root.Add(LintCommand.Create());
root.Add(CheckCommand.Create());
return root.Parse(args).Invoke();
