//! Two copies of one file that were worked on apart: what they had in common. Comparing and choosing is done by whoever
//! knows what the rows mean.

mod ancestor;
