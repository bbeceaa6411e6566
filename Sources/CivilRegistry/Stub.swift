// CivilRegistry
