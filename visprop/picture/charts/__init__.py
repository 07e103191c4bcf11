"""What charts plot: arrays and strings from a moment, computed on arrays of their own. No Qt here."""
