//! The list of sheets and the parts that they stand in.

use crate::survey::reading::workbook::SheetHead;
use crate::survey::reading::workbook::cell::Epoch;
use crate::survey::reading::workbook::failure::{Budget, Failure};
use crate::survey::reading::workbook::package::Package;
use crate::survey::reading::workbook::xml::{Node, Xml};

/// What the main part says (ECMA-376 part 1, 18.2).
#[derive(Debug, Default)]
pub(super) struct Workbook {
    pub sheets: Vec<ListedSheet>,
    pub epoch: Epoch,
    pub is_uncomputed: bool,
}

/// A sheet in the list of the main part.
#[derive(Debug)]
pub(super) struct ListedSheet {
    pub head: SheetHead,
    /// The relation that leads to its part.
    pub relation: String,
}

impl Workbook {
    /// Reads the main part.
    pub fn parse(part: &str, text: &str) -> Result<Workbook, Failure> {
        let mut xml = Xml::new(part, text);
        let mut workbook = Workbook::default();
        loop {
            match xml.node()? {
                Node::Start(element) => match element.name() {
                    "workbookPr" if element.is_true("date1904")? => {
                        workbook.epoch = Epoch::From1904;
                    }
                    "calcPr" => workbook.is_uncomputed = element.is_true("fullCalcOnLoad")?,
                    "sheet" => {
                        let name = element.attribute("name")?;
                        let relation = element.prefixed_attribute("id")?;
                        let state = element.attribute("state")?;
                        let is_hidden = state.is_some_and(|state| state != "visible");
                        if let (Some(name), Some(relation)) = (name, relation) {
                            let head = SheetHead::new(&name, is_hidden);
                            workbook.sheets.push(ListedSheet { head, relation });
                        }
                    }
                    _ => {}
                },
                Node::Eof => return Ok(workbook),
                _ => {}
            }
        }
    }
}

/// Which parts a part refers to (ECMA-376 part 2, 9.3).
#[derive(Debug, Default)]
pub(super) struct Relations(Vec<Relation>);

#[derive(Debug)]
struct Relation {
    id: String,
    kind: String,
    /// The part, from the root of the archive.
    target: String,
}

impl Relations {
    /// The relations of a part; of the whole archive for the empty name. None where the archive has
    /// no such list.
    pub fn read(
        package: &mut Package<'_>,
        of: &str,
        budget: &mut Budget,
    ) -> Result<Relations, Failure> {
        let (folder, file) = of.rsplit_once('/').unwrap_or(("", of));
        let slash = if folder.is_empty() { "" } else { "/" };
        let part = format!("{folder}{slash}_rels/{file}.rels");
        let Some(text) = package.text(&part, budget)? else {
            return Ok(Relations::default());
        };
        let mut xml = Xml::new(&part, &text);
        let mut relations = Vec::new();
        loop {
            match xml.node()? {
                Node::Start(element) if element.name() == "Relationship" => {
                    let id = element.attribute("Id")?;
                    let kind = element.attribute("Type")?;
                    let target = element.attribute("Target")?;
                    if let (Some(id), Some(kind), Some(target)) = (id, kind, target) {
                        let target = resolved(folder, &target);
                        relations.push(Relation { id, kind, target });
                    }
                }
                Node::Eof => return Ok(Relations(relations)),
                _ => {}
            }
        }
    }

    /// The first part whose kind ends so.
    pub fn of_kind(&self, ending: &str) -> Option<&str> {
        let relation = self.0.iter().find(|it| it.kind.ends_with(ending));
        relation.map(|relation| relation.target.as_str())
    }

    /// The part of a worksheet; `None` for a sheet of another kind.
    ///
    /// # Errors
    /// There is no such relation.
    pub fn worksheet(&self, id: &str, of: &str) -> Result<Option<&str>, Failure> {
        let relation = self.0.iter().find(|relation| relation.id == id);
        let relation = relation.ok_or_else(|| Failure::broken(of))?;
        let is_worksheet = relation.kind.ends_with("/worksheet");
        Ok(is_worksheet.then_some(relation.target.as_str()))
    }
}

/// A target as a part from the root of the archive.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut path: Vec<&str> = folder.split('/').filter(|it| !it.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.join("/")
}
