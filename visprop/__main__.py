"""`python -m visprop` is `visprop`."""

import sys

from visprop.cli import main

sys.exit(main())
