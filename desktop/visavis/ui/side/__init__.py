"""The panel beside the panes: the evidence of the selected quotation, and what the analyst remarks on it."""
