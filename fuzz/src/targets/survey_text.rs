//! Surveys as CSV, in any encoding.

use super::judging::read_judge_and_write;

/// Any bytes as a survey.
pub fn survey_text(bytes: &[u8]) {
    read_judge_and_write("survey.csv", bytes);
}
