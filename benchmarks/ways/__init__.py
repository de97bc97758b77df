"""The same work in several ways: a floor of libraries alone, this client, and its peers.

Each module has the verbs that it can do: functions that return the CPU seconds of one unit of work. They import what
they use when they are called, as peers live in environments of their own, and the first call of a process is a verb.
"""
