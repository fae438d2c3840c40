"""Join what the tagger proposes with what marks and layout prove."""

from visavis.engine.assembly.assembling import assemble, drafts_of

__all__ = ["assemble", "drafts_of"]
