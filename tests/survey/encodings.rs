//! Surveys in the encodings of before Unicode: the same survey, whatever its bytes.

use crate::support::tools::iconv;
use crate::support::*;
use nongthon::survey::Encoding;
use proptest::prelude::*;

/// The 67 small letters of Vietnamese that ASCII does not have, with their spelling in VNI.
const VNI_LETTERS: &str = "á=aù à=aø ả=aû ã=aõ ạ=aï ă=aê ắ=aé ằ=aè ẳ=aú ẵ=aü ặ=aë \
    â=aâ ấ=aá ầ=aà ẩ=aå ẫ=aã ậ=aä é=eù è=eø ẻ=eû ẽ=eõ ẹ=eï ê=eâ ế=eá ề=eà ể=eå ễ=eã ệ=eä \
    í=í ì=ì ỉ=æ ĩ=ó ị=ò ó=où ò=oø ỏ=oû õ=oõ ọ=oï ô=oâ ố=oá ồ=oà ổ=oå ỗ=oã ộ=oä \
    ơ=ô ớ=ôù ờ=ôø ở=ôû ỡ=ôõ ợ=ôï ú=uù ù=uø ủ=uû ũ=uõ ụ=uï ư=ö ứ=öù ừ=öø ử=öû ữ=öõ ự=öï \
    ý=yù ỳ=yø ỷ=yû ỹ=yõ ỵ=î đ=ñ";

/// Each of the 134 letters with its spelling in VNI.
fn vni_letters() -> Vec<(String, String)> {
    let small = VNI_LETTERS.split_whitespace().map(|pair| {
        let (letter, spelling) = pair.split_once('=').unwrap();
        (letter.to_owned(), spelling.to_owned())
    });
    let small: Vec<(String, String)> = small.collect();
    let capitals = small
        .iter()
        .map(|(letter, spelling)| (letter.to_uppercase(), spelling.to_uppercase()));
    let all: Vec<(String, String)> = capitals.chain(small.iter().cloned()).collect();
    assert_eq!(all.len(), 134);
    all
}

/// A text as it would be typed with a VNI font.
fn typed_in_vni(text: &str) -> String {
    let letters = vni_letters();
    let spelt = |symbol: char| {
        let own = letters
            .iter()
            .find(|(letter, _)| letter.starts_with(symbol));
        own.map_or_else(|| symbol.to_string(), |(_, spelling)| spelling.clone())
    };
    text.chars().map(spelt).collect()
}

/// The characters of a text below 256 as bytes.
fn latin_bytes(text: &str) -> Vec<u8> {
    let byte = |symbol: char| u8::try_from(u32::from(symbol)).expect("a Western letter");
    text.chars().map(byte).collect()
}

// ------------------------------------------------------------------------ letters

#[test]
fn every_letter_of_vietnamese_is_read_from_every_encoding() {
    for (letter, spelling) in vni_letters() {
        let bytes = latin_bytes(&spelling);
        assert_eq!(Encoding::Vni.decode(&bytes), letter);
        assert_eq!(Encoding::Vni.convert(&spelling).unwrap(), letter);
        for (encoding, name) in [
            (Encoding::Tcvn3, "TCVN5712-1"),
            (Encoding::Windows1258, "WINDOWS-1258//TRANSLIT"),
        ] {
            // Beside another letter: alone, a capital of TCVN3 may be a mark of Windows.
            let text = format!("{letter}A");
            let Some(bytes) = iconv("UTF-8", name, text.as_bytes()) else {
                return;
            };
            assert_eq!(encoding.decode(&bytes), text, "{name} {bytes:x?}");
        }
    }
}

#[test]
fn the_table_of_tcvn3_is_that_of_the_standard() {
    for code in 0x01_u8..=0xff {
        // Between letters, where no mark of Windows can be meant.
        let bytes = [b'A', code, b'A'];
        let Some(standard) = iconv("TCVN5712-1", "UTF-8", &bytes) else {
            return;
        };
        let standard = String::from_utf8(standard).unwrap();
        let own = Encoding::Tcvn3.decode(&bytes);
        // Small letters among capitals are those of a capitals' font.
        let raised = standard.to_uppercase();
        assert!(
            own == standard || own == raised,
            "{code:x}: {own} is not {standard}"
        );
        let alone = Encoding::Tcvn3.decode(&[b'a', b' ', code, b'a']);
        let Some(standard) = iconv("TCVN5712-1", "UTF-8", &[b'a', b' ', code, b'a']) else {
            return;
        };
        assert_eq!(alone, String::from_utf8(standard).unwrap(), "{code:x}");
    }
}

#[test]
fn capitals_of_a_capitals_font_are_capitals_where_no_doubt_is_left() {
    let read = |text: &str| Encoding::Tcvn3.convert(text).unwrap();
    assert_eq!(read("X\u{b7} Li\u{aa}n H\u{e9}i"), "Xã Liên Hội");
    assert_eq!(read("LI\u{a3}N H\u{e9}I"), "LIÊN HỘI");
    assert_eq!(read("CH\u{d8} TI\u{a3}U"), "CHỈ TIÊU");
    // One capital may begin a word.
    assert_eq!(read("X\u{b7}"), "Xã");
}

#[test]
fn quotes_of_windows_are_no_capitals_of_tcvn3() {
    let read = |bytes: &[u8]| Encoding::Tcvn3.decode(bytes);
    assert_eq!(read(b"x\xb7\x94"), "xã\u{fffd}", "a closing quote");
    assert_eq!(read(b"10 \x96 20"), "10 \u{fffd} 20", "a dash");
    assert_eq!(read(b"\x9a"), "Ỡ", "alone, but no mark of Windows");
    // In a file of Unicode, quotes are quotes.
    let kept = Encoding::Tcvn3.convert("“x\u{b7}” – 1").unwrap();
    assert_eq!(kept, "“xã” – 1");
}

#[test]
fn text_that_is_unicode_is_not_converted() {
    for encoding in Encoding::ALL {
        assert_eq!(encoding.convert("Hội"), None);
        assert_eq!(encoding.convert("Ho\u{302}\u{323}i"), None, "decomposed");
        assert_eq!(encoding.convert("12.1").as_deref(), Some("12.1"));
    }
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn words_typed_in_vni_are_read_as_meant(text in "[aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ ]{0,30}") {
        let typed = typed_in_vni(&text);
        prop_assert_eq!(Encoding::Vni.convert(&typed), Some(text.clone()));
        prop_assert_eq!(Encoding::Vni.decode(&latin_bytes(&typed)), text);
    }

    #[test]
    fn no_bytes_and_no_text_make_the_decoders_panic(bytes in any::<Vec<u8>>(), text in any::<String>()) {
        for encoding in Encoding::ALL {
            let decoded = encoding.decode(&bytes);
            let has_codes = decoded.chars().any(|it| ('\u{80}'..='\u{9f}').contains(&it));
            prop_assert!(!has_codes, "{}", decoded);
            let _ = encoding.convert(&text);
        }
    }
}

// ------------------------------------------------------------------------ whole surveys

/// The assessment of these bytes as `survey.csv`, with what was told on standard error.
fn assessed(bytes: &[u8], arguments: &str) -> (String, String) {
    let folder = folder(&[]);
    std::fs::write(folder.path().join("survey.csv"), bytes).unwrap();
    let command = format!("assess survey.csv --format json{arguments}");
    let outcome = run_in(folder.path(), &command);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    (outcome.stdout, outcome.stderr)
}

#[test]
fn the_shipped_survey_is_the_same_in_every_encoding() {
    let text = project_file(LIEN_HOI);
    let text = text.trim_start_matches('\u{feff}');
    let (expected, _) = assessed(text.as_bytes(), "");
    let same = |bytes: &[u8], arguments: &str| {
        let (json, told) = assessed(bytes, arguments);
        assert!(json == expected, "{arguments}");
        assert_eq!(told, "", "{arguments}: nothing had to be repaired");
    };
    let utf16: Vec<u16> = std::iter::once(0xfeff).chain(text.encode_utf16()).collect();
    same(
        &utf16
            .iter()
            .flat_map(|it| it.to_le_bytes())
            .collect::<Vec<u8>>(),
        "",
    );
    same(
        &utf16
            .iter()
            .flat_map(|it| it.to_be_bytes())
            .collect::<Vec<u8>>(),
        "",
    );
    let decomposed: String = unicode_normalization::UnicodeNormalization::nfd(text).collect();
    same(decomposed.as_bytes(), "");

    let vni = typed_in_vni(text);
    same(&latin_bytes(&vni), " --encoding vni");
    same(vni.as_bytes(), " --encoding vni");
    let Some(tcvn) = iconv("UTF-8", "TCVN5712-1", text.as_bytes()) else {
        return;
    };
    same(&tcvn, " --encoding tcvn3");
    let in_a_font: String = tcvn.iter().map(|byte| char::from(*byte)).collect();
    same(in_a_font.as_bytes(), " --encoding tcvn3");
    let windows = iconv("UTF-8", "WINDOWS-1258//TRANSLIT", text.as_bytes()).unwrap();
    same(&windows, " --encoding windows-1258");
    let as_western: String = iconv("WINDOWS-1252", "UTF-8", &windows)
        .map(|bytes| String::from_utf8(bytes).unwrap())
        .unwrap();
    same(as_western.as_bytes(), " --encoding windows-1258");
}

#[test]
fn a_survey_in_an_undeclared_encoding_is_never_judged() {
    let text = project_file(LIEN_HOI);
    let text = text.trim_start_matches('\u{feff}');
    let folder = folder(&[]);
    let vni = typed_in_vni(text);
    for (bytes, problem) in [
        (latin_bytes(&vni), "not-utf8"),
        (vni.clone().into_bytes(), "old-font-header"),
    ] {
        std::fs::write(folder.path().join("survey.csv"), bytes).unwrap();
        let outcome = run_in(folder.path(), "assess survey.csv");
        assert_fails(&outcome, 4, &[problem]);
        assert!(
            outcome
                .stderr
                .contains("--encoding vni: chỉ tiêu | tử số | mẫu số")
        );
    }
}
