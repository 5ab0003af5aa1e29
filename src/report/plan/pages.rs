//! The plan on pages: what is left in all, then a section a body, so that each has its own pages.

use super::document::{kept_heading, titled};
use super::summary;
use super::tables::{self, LED, SUPPORTED, WIDE};
use crate::assess::Verdict;
use crate::assignments::Body;
use crate::diagnostic::{Message, message};
use crate::plan::Plan;
use crate::report::findings::{FoundIn, findings_table};
use crate::report::pages::{Frame, annex, annex_number, is_committee};
use crate::report::summary::left_out_blocks;
use crate::report::{
    Align, Block, Column, CommuneHead, Issuer, Letterhead, MeetingForm, MeetingKind, Orientation,
    PagedDocument, Row, RowKind, Section, SectionKey, Signature, Table, TableKey, Width, figures,
};
use crate::summary::LeftOut;
use crate::wording::Wording;

/// The plans of one or more communes, and what was left out.
pub fn plan_pages(
    plans: &[Plan<'_, '_>],
    left_out: &[LeftOut],
    issuer: &Issuer,
    wording: &Wording,
) -> PagedDocument {
    let form = MeetingForm {
        // The district plans, where nobody says otherwise: it is the step that examines.
        kind: MeetingKind::Examination,
        issuer: issuer.clone(),
    };
    let assessments = plans.iter().map(|plan| plan.assessment);
    let mut frame = Frame::of(assessments, &form, wording);
    frame.letterhead = as_plan(frame.letterhead, &frame.place, wording);
    let mut sections = Vec::new();
    for (index, (plan, head)) in plans.iter().zip(&frame.communes).enumerate() {
        let first_annex = sections.iter().filter(|it: &&Section| it.annex.is_some());
        let context = Context {
            plan,
            commune: index,
            first_annex: first_annex.count(),
            wording,
        };
        sections.extend(context.sections(head, plans.len() > 1));
    }
    if let Some(first) = sections.first_mut() {
        first.blocks.extend(left_out_blocks(left_out, wording));
        let signature = with_bodies(frame.signature.clone(), wording);
        first.blocks.push(Block::Signature(signature));
    }
    frame.document(sections, wording)
}

/// A plan has a number and a name of its own.
fn as_plan(letterhead: Letterhead, place: &str, wording: &Wording) -> Letterhead {
    let number = if is_committee(&letterhead.body, wording) {
        "plan-number-committee"
    } else {
        "plan-number"
    };
    Letterhead {
        number: wording.say(&Message::new(number)),
        paper: wording.word("plan-paper"),
        subject: wording.say(&message!("plan-subject", place = place)),
        ..letterhead
    }
}

/// It goes to the bodies of the plan too.
fn with_bodies(mut signature: Signature, wording: &Wording) -> Signature {
    let bodies = wording.word("plan-recipients");
    let before_archive = signature.recipients.len().saturating_sub(1);
    signature.recipients.insert(before_archive, bodies);
    signature
}

/// A commune of the document.
struct Context<'c, 'p, 'a> {
    plan: &'c Plan<'p, 'a>,
    commune: usize,
    /// How many annexes the communes before it have.
    first_annex: usize,
    wording: &'c Wording,
}

impl Context<'_, '_, '_> {
    fn sections(&self, head: &CommuneHead, is_one_of_many: bool) -> Vec<Section> {
        let (plan, wording) = (self.plan, self.wording);
        let bodies = plan.assignments.bodies.iter();
        let pages: Vec<(&Body, Vec<Block>)> = bodies
            .map(|body| (body, self.body_blocks(body)))
            .filter(|(_, blocks)| !blocks.is_empty())
            .collect();
        let items = tables::all_items(plan, WIDE, wording);
        let annex_of_bodies = self.first_annex + usize::from(items.is_some());
        let with_place = |text: &str| {
            if is_one_of_many {
                wording.say(&message!(
                    "plan-annex-of",
                    title = text,
                    place = &head.title
                ))
            } else {
                text.to_owned()
            }
        };
        let mut report = Vec::new();
        if is_one_of_many {
            let text = head.title.clone();
            report.push(Block::Heading { level: 2, text });
        }
        report.extend(summary::blocks(plan, wording));
        report.extend(self.overview(&pages, annex_of_bodies));
        let mut sections = vec![Section {
            key: SectionKey::Report,
            annex: None,
            commune: Some(self.commune),
            orientation: Orientation::Portrait,
            blocks: report,
        }];
        let annex = |key, index, title, blocks| Section {
            key,
            annex: Some(annex(index, title, wording)),
            commune: Some(self.commune),
            orientation: Orientation::Landscape,
            blocks,
        };
        if let Some(items) = items {
            let mut blocks = vec![Block::Table(items)];
            let tasks = tables::tasks(&plan.tasks, wording);
            blocks.extend(titled(wording.word("heading-plan-tasks"), tasks));
            sections.push(annex(
                SectionKey::PlanItems,
                self.first_annex,
                with_place(&wording.word("heading-plan-items")),
                blocks,
            ));
        }
        for (index, (body, blocks)) in pages.into_iter().enumerate() {
            sections.push(annex(
                SectionKey::Body,
                annex_of_bodies + index,
                with_place(wording.text(&body.name)),
                blocks,
            ));
        }
        sections
    }

    /// What the first pages say besides the conclusion.
    fn overview(&self, pages: &[(&Body, Vec<Block>)], first_annex: usize) -> Vec<Block> {
        let (plan, wording) = (self.plan, self.wording);
        let mut blocks = Vec::new();
        let bodies = (!pages.is_empty()).then(|| self.bodies_table(pages, first_annex));
        blocks.extend(titled(wording.word("heading-plan-bodies"), bodies));
        let findings = findings_table(&plan.findings, FoundIn::OwnFiles, wording);
        blocks.extend(titled(wording.word("heading-check"), findings));
        let kept = tables::kept(&plan.kept, wording);
        blocks.extend(titled(kept_heading(plan, wording), kept));
        let dossier = tables::dossier(&plan.dossier, None, wording);
        blocks.extend(titled(wording.word("heading-plan-evidence"), dossier));
        blocks
    }

    /// A row a body: how much it leads and supports, and where its pages are.
    fn bodies_table(&self, pages: &[(&Body, Vec<Block>)], first_annex: usize) -> Table {
        let (plan, wording) = (self.plan, self.wording);
        let count = |count| figures::count(count, wording);
        let centred =
            |key, part| Column::new(wording.word(key), Width::Part(part)).aligned(Align::Centre);
        let rows = pages.iter().enumerate().map(|(index, (body, _))| {
            let led = |verdict: fn(Verdict) -> bool| {
                let items = plan.led_by(body);
                count(
                    items
                        .filter(|item| verdict(item.need.result.verdict))
                        .count(),
                )
            };
            let cells = vec![
                wording.text(&body.name).into(),
                led(|verdict| verdict == Verdict::NotMet),
                led(|verdict| verdict != Verdict::NotMet),
                count(plan.supported_by(body).count()),
                annex_number(first_annex + index, wording).into(),
            ];
            Row::new(RowKind::Item, cells)
        });
        Table {
            key: TableKey::PlanBodies,
            columns: vec![
                Column::new(wording.word("column-body"), Width::Part(44)),
                centred("column-leads-not-met", 14),
                centred("column-leads-open", 14),
                centred("column-supports", 12),
                centred("column-annex", 16),
            ],
            rows: rows.collect(),
        }
    }

    /// What one body needs to know; nothing where the plan has nothing for it.
    fn body_blocks(&self, body: &Body) -> Vec<Block> {
        let (plan, wording) = (self.plan, self.wording);
        let mut blocks = Vec::new();
        if let Some(duty) = &body.duty {
            let duty = message!("plan-duty", duty = duty, place = &body.at);
            blocks.push(Block::Paragraph(wording.say(&duty)));
        }
        let leads = plan.charges(|by| by.is_led_by(&body.id)).join(", ");
        let supports = plan.charges(|by| by.is_supported_by(&body.id));
        let supports = supports.join(", ");
        let charges = [
            (!leads.is_empty()).then(|| message!("plan-leads", codes = leads)),
            (!supports.is_empty()).then(|| message!("plan-supports", codes = supports)),
        ];
        let charges = charges.into_iter().flatten();
        blocks.extend(charges.map(|charge| Block::Paragraph(wording.say(&charge))));
        let kept = plan.kept.iter();
        let kept = kept.filter(|kept| kept.by.is_led_by(&body.id));
        let led = tables::items(plan.led_by(body), LED, wording);
        let supported = tables::items(plan.supported_by(body), SUPPORTED, wording);
        let tasks = tables::tasks_of_body(&plan.tasks, body, wording);
        let kept = tables::kept(kept, wording);
        let dossier = tables::dossier(&plan.dossier, Some(body), wording);
        blocks.extend(titled(wording.word("heading-plan-led"), led));
        blocks.extend(titled(wording.word("heading-plan-tasks"), tasks));
        blocks.extend(titled(kept_heading(plan, wording), kept));
        blocks.extend(titled(wording.word("heading-plan-evidence"), dossier));
        blocks.extend(titled(wording.word("heading-plan-supported"), supported));
        blocks
    }
}
