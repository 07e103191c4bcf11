"""A monkey at the window: random keys, clicks, drags, drops and sizes while it trains. A seed replays what it did."""
