"""Everything out of an account: streams, read in slices side by side, as batches, rows or files.

``klaviyo.export(...)`` is where it begins; `docs/export.md` says how to use it.
"""
