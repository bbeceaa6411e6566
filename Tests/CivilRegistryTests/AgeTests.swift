import CivilRegistry
import Fundamentals
import Testing

@Suite("Age")
struct AgeTests {
  @Test(
    "is complete on the birthday itself",
    arguments: [
      ("2008-06-15", "2025-06-14", 16), ("2008-06-15", "2025-06-15", 17), ("2008-06-15", "2025-06-16", 17),
      ("2008-06-15", "2008-06-15", 0), ("2008-06-15", "2008-06-14", -1), ("2008-12-31", "2025-01-01", 16),
    ])
  func completed(born: String, on: String, years: Int) throws {
    let birth = try #require(LocalDate(iso: born))
    let day = try #require(LocalDate(iso: on))
    #expect(Age.completedYears(born: birth, on: day) == years)
  }

  @Test(
    "of somebody born on 29 February turns in a common year by the rule chosen",
    arguments: [
      (LeapBirthday.march1, "2025-02-28", 16), (.march1, "2025-03-01", 17), (.february28, "2025-02-27", 16),
      (.february28, "2025-02-28", 17), (.march1, "2024-02-28", 15), (.march1, "2024-02-29", 16), (.february28, "2024-02-28", 15),
      (.february28, "2024-02-29", 16),
    ])
  func leapDay(rule: LeapBirthday, on: String, years: Int) throws {
    let birth = try #require(LocalDate(iso: "2008-02-29"))
    let day = try #require(LocalDate(iso: on))
    #expect(Age.completedYears(born: birth, on: day, leapBirthday: rule) == years)
  }

  @Test("says when a student turns 17")
  func birthdays() throws {
    let birth = try #require(LocalDate(iso: "2008-02-29"))
    #expect(Age.birthday(turning: Age.forCard, born: birth).iso == "2025-03-01")
    #expect(Age.birthday(turning: Age.forCard, born: birth, leapBirthday: .february28).iso == "2025-02-28")
    #expect(Age.birthday(turning: Age.forRecording, born: birth).iso == "2024-02-29")
  }

  @Test("and birthday agree on every day of four years")
  func agreement() throws {
    let birth = try #require(LocalDate(iso: "2008-02-29"))
    for rule in LeapBirthday.allCases {
      let disagreeing = (Int32(0)..<1461).map { LocalDate(days: birth.days + $0) }.filter { born in
        let birthday = Age.birthday(turning: 17, born: born, leapBirthday: rule)
        let dayBefore = LocalDate(days: birthday.days - 1)
        return Age.completedYears(born: born, on: birthday, leapBirthday: rule) != 17
          || Age.completedYears(born: born, on: dayBefore, leapBirthday: rule) != 16
      }
      #expect(disagreeing.isEmpty)
    }
  }
}
