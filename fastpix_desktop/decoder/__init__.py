"""A program of its own: makes stills of video, or plays it, apart from the window.

Video is decoded in a process of its own, so that bytes which a decoder can't bear end that process and not
the window of a live stream, so that the window never waits for a graphics driver, and so that what the
decoder prints goes nowhere. It gets bytes through a pipe, and knows neither addresses nor tokens.
"""
