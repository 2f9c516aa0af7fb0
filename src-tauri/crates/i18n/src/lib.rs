//! Every word, number and date of the program in Finnish and Swedish.
