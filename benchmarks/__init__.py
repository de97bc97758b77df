"""What measures. Each script runs as `python benchmarks/run.py` and, from the root, as `python -m benchmarks.run`."""

import sys
from pathlib import Path

# The scripts import one another by their names alone, as a script finds what lies beside it.
sys.path.insert(0, str(Path(__file__).parent))
