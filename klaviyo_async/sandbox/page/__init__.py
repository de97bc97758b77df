"""The page at `/`: what has arrived at a sandbox, and what it is to do, for people. Imported when somebody looks."""
