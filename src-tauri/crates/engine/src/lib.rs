//! The use cases over an open plan: the one API for laadin-cli and the desktop program.
