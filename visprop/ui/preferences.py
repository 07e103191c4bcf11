"""What a person prefers, whatever is open: grain, speed, theme, axis; each is remembered."""

from __future__ import annotations

from dataclasses import replace

from visprop import languages
from visprop.picture import numbers, theme
from visprop.ui.action import SPEEDS
from visprop.ui.display import Display
from visprop.ui.wording import speak


class Preferences(Display):
    """The part of the window that takes such a choice, and shows everything in its light."""

    def set_grain(self, grain: str) -> None:
        """Choose how far a step goes."""
        self.grain = grain
        self.remembered.put("grain", grain)
        self.commands.sync()

    def set_speed(self, speed: float) -> None:
        """Choose how fast play goes, one of SPEEDS."""
        self.speed = speed
        self.remembered.put("speed", speed)
        self.toolbar.show_state()
        self.commands.sync()

    def change_speed(self, by: int) -> None:
        """Choose the next higher or lower speed."""
        self.set_speed(SPEEDS[min(max(SPEEDS.index(self.speed) + by, 0), len(SPEEDS) - 1)])

    def toggle_theme(self) -> None:
        """Change between light and dark."""
        self.theme = theme.LIGHT if self.theme is theme.DARK else theme.DARK
        self.remembered.put("theme", self.theme.name)
        self._dress()

    def set_language(self, language: str) -> None:
        """Say everything in another language, at once."""
        speak(language)
        self.remembered.put("language", language)
        self.look = replace(self.look, language=language)
        self._stop = self._broken  # a note is over; what has ended the run stays, in the words it was said in
        self._dress()
        self.toolbar.fit(self.width())

    def next_language(self) -> None:
        """Say everything in the next language; behind the last one comes the first."""
        names = languages.available()
        self.set_language(names[(names.index(self.look.language) + 1) % len(names)])

    def next_digits(self) -> None:
        """Write numbers fixed, scientific, or as fractions, in turn."""
        ways = numbers.DIGITS
        digits = ways[(ways.index(numbers.style().digits) + 1) % len(ways)]
        self.set_numbers(replace(numbers.style(), digits=digits))

    def toggle_comma(self) -> None:
        """Write a decimal comma, or a point."""
        now = numbers.style()
        self.set_numbers(replace(now, mark=numbers.COMMA if now.mark == numbers.POINT else numbers.POINT))

    def set_numbers(self, style: numbers.Style) -> None:
        """Write all numbers in another way."""
        numbers.use(style)
        self.remembered.put("digits", style.digits)
        self.remembered.put("comma", style.mark == numbers.COMMA)
        self.look = replace(self.look, numbers=style)
        self._dress()

    def toggle_still(self) -> None:
        """Let steps be shown at once, without moving on the way, or let them move."""
        self.still = not self.still
        self.remembered.put("still", self.still)
        self.clock.pause()
        self.commands.sync()

    def toggle_log(self) -> None:
        """Change between a linear and a logarithmic loss axis."""
        self.log_axis = not self.log_axis
        self.remembered.put("log_axis", self.log_axis)
        self.parts.set_log(self.log_axis)
        self.refresh()

    def toggle_effort(self) -> None:
        """Show or hide the count of multiplications."""
        self.look = replace(self.look, effort=not self.look.effort)
        self.remembered.put("effort", self.look.effort)
        self.refresh()
        self.commands.sync()
