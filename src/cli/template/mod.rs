//! `nongthon template`: an empty survey to fill in.

mod arguments;

pub(super) use arguments::TemplateArguments;

use super::beginning::go_on;
use super::exit::Exit;
use super::format::FileFormat;
use super::input::{read_file, read_paths, shown};
use super::output::{OutputFiles, print};
use super::rule_files::load_rules;
use crate::diagnostic::Diagnostics;
use crate::render::{render_template_csv, render_template_xlsx};
use crate::template::{Draft, Wishes, draft, template};
use crate::text::visible;
use crate::wording::Wording;

/// A format of templates.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Format {
    Csv,
    Xlsx,
}

impl FileFormat for Format {
    fn all() -> Vec<Format> {
        vec![Format::Xlsx, Format::Csv]
    }

    fn extension(self) -> &'static str {
        match self {
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
        }
    }

    fn has_option() -> bool {
        false
    }
}

pub(super) fn run(arguments: TemplateArguments, wording: &Wording) -> anyhow::Result<Exit> {
    let mut diagnostics = Diagnostics::default();
    let inputs = read_paths(arguments.from.as_slice(), &arguments.rules);
    let outputs: OutputFiles<Format> =
        OutputFiles::open(&arguments.output, None, &inputs, &mut diagnostics);
    if !arguments.overwrite {
        outputs.refuse_existing(true, &mut diagnostics);
    }
    let draft = if diagnostics.has_errors() {
        None
    } else {
        find_draft(arguments, &mut diagnostics)
    };
    let draft = go_on(draft, &diagnostics, wording)?;
    let template = template(&draft, wording);
    if outputs.is_empty() {
        print(&render_template_csv(&template, wording))?;
        return Ok(Exit::Done);
    }
    Ok(outputs.deliver(wording, |format| match format {
        Format::Csv => Ok(render_template_csv(&template, wording)),
        Format::Xlsx => render_template_xlsx(&template, wording).map_err(std::io::Error::other),
    }))
}

fn find_draft(arguments: TemplateArguments, diagnostics: &mut Diagnostics) -> Option<Draft> {
    let (library, preparation) = load_rules(&arguments.rules, &arguments.reading, diagnostics)?;
    let earlier = match &arguments.from {
        Some(path) => match read_file(path) {
            Ok(bytes) => Some((shown(path), bytes)),
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                return None;
            }
        },
        None => None,
    };
    let text = |text: Option<String>| text.map(|text| visible(&text));
    let wishes = Wishes {
        commune: text(arguments.commune),
        district: text(arguments.district),
        province: text(arguments.province),
        region: text(arguments.region),
        group: text(arguments.group),
        hamlets: arguments.hamlets.unwrap_or_default(),
    };
    let earlier = earlier
        .as_ref()
        .map(|(file, bytes)| (file.as_str(), bytes.as_slice()));
    let (draft, found) = draft(wishes, earlier, &library, &preparation);
    diagnostics.append(found);
    draft
}
