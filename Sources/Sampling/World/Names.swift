/// Invented persons' names, composed of parts that are common among Banjar people.
struct Names {
  private let men = Names.words(
    """
    Ahmad Muhammad Akhmad Rizky Fajar Syahrul Hendra Ilham Taufik Zainal Bagus Rahmat Hafiz Rudi Yoga Gazali Fadli Aulia \
    Syaifullah Norhidayat Khairul Rahmadi Supian Jumadi Arif Wahyu Reza Andi Ridho Syarif Haris Budi Fauzan Hairani
    """)
  private let women = Names.words(
    """
    Siti Nur Rahmah Hasnah Mariani Zahra Dewi Salsabila Norhasanah Aisyah Jannah Rusmini Halimah Raudah Noor Mahrita \
    Annisa Fitri Rina Wahdah Khadijah Nadia Putri Hikmah Lailatul Maulida Rabiatul Fatimah Mariatul Syifa Helda Nurul
    """)
  private let second = Names.words(
    """
    Noor Aini Arif Rahman Ridha Hidayah Maulana Saputra Lestari Hasanah Ramadhan Fitriani Yusuf Huda Anwar Hakim Azizah \
    Mulyani Setiawan Safitri Rahmi Ansyari Kamal Sari Wati Rasyid Amin Ihsan Zulfa Amelia Apriani Fadillah
    """)
  private let last = Names.words(
    """
    Anshari Mahmud Pratama Wahyuni Rahayu Hidayat Kurniawan Jannah Noor Saputri Arsyad Basuni Darmawan Effendi Gunawan \
    Hasan Ismail Jamaluddin Khalid Lukman Mansyur Nafiah Oktaviani Permana Qomariah Rusdi Sulaiman Thamrin Utami Yulianti
    """)

  private static func words(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }

  /// Two or three names, a blank between them.
  func person(female: Bool, _ random: inout RandomStream) -> [UInt8] {
    let first = female ? women : men
    var name = first[random.below(first.count)]
    if random.chance(700) {
      name.append(0x20)
      name.append(contentsOf: second[random.below(second.count)])
    }
    name.append(0x20)
    name.append(contentsOf: last[random.below(last.count)])
    return name
  }
}
