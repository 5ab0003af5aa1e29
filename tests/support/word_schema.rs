//! In which order the schema of WordprocessingML lets the children of an element stand.

/// Elements and their children in order: ECMA-376 Part 1, wml.xsd (transitional): CT_PPrBase and
/// CT_PPr, EG_RPrBase, CT_TblPrBase, CT_TcPrBase, CT_SectPr, CT_PBdr, CT_TblBorders, CT_TcBorders,
/// CT_TblCellMar, CT_Tbl, CT_Style, CT_Settings. The schema lets run properties stand in any
/// order; they are asked to stand in the one in which it names them.
pub const ORDERS: [(&str, &str); 12] = [
    (
        "w:pPr",
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers \
         pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct \
         autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing \
         mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl \
         divId cnfStyle rPr sectPr pPrChange",
    ),
    (
        "w:rPr",
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint \
         noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u \
         effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    ),
    (
        "w:tblPr",
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc \
         tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption \
         tblDescription tblPrChange",
    ),
    (
        "w:tcPr",
        "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText \
         vAlign hideMark headers cellIns cellDel cellMerge tcPrChange",
    ),
    (
        "w:sectPr",
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders \
         lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter \
         docGrid printerSettings sectPrChange",
    ),
    ("w:pBdr", "top left bottom right between bar"),
    ("w:tblBorders", "top left bottom right insideH insideV"),
    ("w:tcBorders", "top left bottom right insideH insideV"),
    ("w:tblCellMar", "top left bottom right"),
    ("w:tbl", "tblPr tblGrid tr"),
    (
        "w:style",
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed \
         qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr \
         tblStylePr",
    ),
    (
        "w:settings",
        "zoom defaultTabStop characterSpacingControl compat themeFontLang",
    ),
];

/// The children of a row's properties, in any order: CT_TrPrBase is a choice.
pub const ROW_PROPERTIES: &str = "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader \
    tblCellSpacing jc hidden";
