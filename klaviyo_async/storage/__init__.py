"""What everything that is stored shares: work in threads, and files of SQLite."""
