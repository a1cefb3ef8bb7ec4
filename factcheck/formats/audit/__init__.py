"""The parts of the Markdown audit report; `formats.markdown` puts them in their order."""
