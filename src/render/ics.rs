//! A calendar as iCalendar (RFC 5545), for the calendars of offices and telephones.
//!
//! Lines end in CRLF and are folded at 75 octets (section 3.1), texts are escaped (3.3.11), an event
//! without a time takes the whole day (3.6.1). `DTSTAMP` (3.8.7.2) is the day that the plan is as of:
//! the same plan gives the same bytes, whenever it is written.

use crate::report::{Calendar, CalendarEvent};
use jiff::civil::Date;

/// No line is longer, in octets, its end not counted (section 3.1).
const LONGEST_LINE: usize = 75;

/// Writes the calendar.
pub fn render_ics(calendar: &Calendar) -> Vec<u8> {
    let mut lines = Lines::default();
    let language = calendar.language.code();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//nongthon//plan//EN");
    lines.add("CALSCALE", "GREGORIAN");
    // RFC 7986, section 5.1.
    lines.add(
        &format!("NAME;LANGUAGE={language}"),
        &escaped(&calendar.name),
    );
    for event in &calendar.events {
        lines.event(event, language);
    }
    lines.add("END", "VCALENDAR");
    lines.0.into_bytes()
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    fn event(&mut self, event: &CalendarEvent, language: &str) {
        self.add("BEGIN", "VEVENT");
        self.add("UID", &escaped(&event.uid));
        self.add("DTSTAMP", &format!("{}T000000Z", digits(event.as_of)));
        self.add("DTSTART;VALUE=DATE", &digits(event.day));
        let texts = [
            ("SUMMARY", &event.summary),
            ("DESCRIPTION", &event.description),
        ];
        for (name, text) in texts {
            self.add(&format!("{name};LANGUAGE={language}"), &escaped(text));
        }
        // A day on which something is due leaves people free.
        self.add("TRANSP", "TRANSPARENT");
        self.add("END", "VEVENT");
    }

    /// Adds a line, folded between letters, never within one.
    fn add(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for symbol in name.chars().chain([':']).chain(value.chars()) {
            if length + symbol.len_utf8() > LONGEST_LINE {
                // The space that begins the next line counts there.
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(symbol);
            length += symbol.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Text as a value of type TEXT; what cannot be seen is no part of it.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for symbol in text.chars() {
        match symbol {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(symbol);
            }
            '\n' => escaped.push_str("\\n"),
            _ if symbol.is_control() => {}
            _ => escaped.push(symbol),
        }
    }
    escaped
}

/// A day as a value of type DATE (3.3.4).
fn digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}
