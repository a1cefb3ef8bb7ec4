"""French discourse words."""

from factcheck.lang.discourse import DiscourseWords

WORDS = DiscourseWords()
