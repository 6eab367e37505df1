using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;

[assembly: AssemblyFixture(typeof(AppProcess))]
[assembly: AssemblyFixture(typeof(Chromium))]
