"""What a project configures for comparisons: settings, accepted changes, overlays."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from specpress.config.diff_settings import Accepted, DiffSettings


class DiffConfiguration(NamedTuple):
    """The settings, None where there are none; the accepted changes; the overlays."""

    settings: DiffSettings | None = None
    accepted: Sequence[Accepted] = ()
    overlays: Sequence[Path] = ()


def configured(
    file: Path | None, start: Path, accepted: Path | None = None
) -> DiffConfiguration:
    """What a configuration file says, by default the nearest one from `start` upwards.

    `accepted` takes the place of the file of accepted changes that is configured. Raises
    `SpecpressError` for a file that is not valid.
    """
    from specpress.config import file as config_file

    file = file or config_file.find(start)
    # what reads settings takes a tenth of a second to import; mostly there are none
    if accepted is None and not config_file.configures_diff(file):
        return DiffConfiguration()
    from specpress.config import diff_settings
    from specpress.document.overlays.shipped import overlay_path

    settings, folder = diff_settings.load(file, start)
    listed = accepted or (settings.accepted and folder / settings.accepted)
    return DiffConfiguration(
        settings,
        diff_settings.load_accepted(listed) if listed else (),
        [overlay_path(one, folder) for one in settings.overlays],
    )
