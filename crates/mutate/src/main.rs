fn main() {
    let judges = linecard_mutate::Judges::read().unwrap();
    let flips = linecard_mutate::all_flips();
    eprintln!("{} flips", flips.len());
    let o = linecard_mutate::run(&flips, &judges, |n| if n % 1000 == 0 { eprintln!("{n}") });
    let t = linecard_mutate::Tally::new(&flips, &o);
    println!("{}", t.to_markdown());
    for s in &t.survivors { println!("S {:?} {}", s.sort, s.name); }
    for (f, o) in flips.iter().zip(&o) { match o {
        linecard_mutate::Outcome::DoesNotCompile => println!("D {:?} {}", f.sort, f.name),
        linecard_mutate::Outcome::Compiles(s) => if !s[0] && s.contains(&true) { println!("W {s:?} {:?} {}", f.sort, f.name) },
    } }
}
