namespace Interview.Questions;

/// <summary>A topic of <c>topics.yaml</c>.</summary>
/// <param name="Slug">Module and topic, such as <c>replication/quorum</c>.</param>
/// <param name="Title">The name that a learner sees.</param>
/// <param name="Module">The module that it belongs to.</param>
public sealed record Topic(string Slug, string Title, Module Module);

/// <summary>A module of <c>topics.yaml</c>: a group of topics.</summary>
/// <param name="Slug">Its slug, such as <c>replication</c>.</param>
/// <param name="Title">The name that a learner sees.</param>
public sealed record Module(string Slug, string Title);
