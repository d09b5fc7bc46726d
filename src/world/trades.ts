/** What companies all over the world call themselves by, in English and in capitals, whatever the language of the text: "Nordkap Dredging", "Pelita Tyres". */
export const trades: readonly string[] = words(`
  Advisory Airways Aluminium Aluminum Analytics Apparel Armaments Automotive
  Bakeries Bakery Batteries Bauxite Beverages Biodiesel Biofuels Biologicals Biosciences Biotech Boatbuilders Boatyard Breweries Brewers Brewery Broadcasting Brothers Builders
  Cables Carbon Cargo Catering Cellars Cement Ceramics Chandlers Chemicals Cobalt Commodities Communications Consultants Contractors Copper Cosmetics Couriers Creameries Creamery Cruises
  Dairies Dairy Developers Diagnostics Diamonds Distillers Distillery Distributors Dockyard Dredging Drilling Drones
  Engineering Estates Exploration Exports
  Fabrics Farms Fashions Ferries Fertilisers Fertilizers Fibres Fishing Foods Footwear Forestry Forwarders Foundry Freight Fruits Fuels Furniture
  Garments Genomics Graphite Growers
  Hardware Harvest Haulage Holdings Hydrogen Hydropower
  Importers Instruments Insurers Ironworks
  Jewellers
  Leasing Lithium Livestock Locomotives Logistics Lubricants
  Machinery Machines Meats Merchants Metals Milling Mills Minerals Mines Mining Motors
  Nickel Nonferrous
  Offshore Orchards Outfitters
  Packaging Paints Petrochemicals Petroleum Pharmaceuticals Phosphate Phosphates Pictures Pipelines Plantations Plastics Polymers Ports Poultry Printers Printing Producers Publishers
  Quarries
  Rayon Reefers Refineries Refinery Remedies Renewables Retail Roasters Robotics Rubber
  Satellites Sawmills Seafood Seafoods Securities Semiconductors Shipbrokers Shipbuilders Shipbuilding Shipping Shipyard Shipyards Smelter Smelters Smelting Snacks Software Spices Spinning Steel Steelworks Stevedores Studios Supermarkets
  Tankers Tanneries Tannery Technologies Technology Telecommunications Terminals Textile Textiles Therapeutics Timber Tobacco Towage Tractors Traders Trawlers Turbines Tyres
  Uranium Utilities
  Vaccines Vehicles Vineyards
  Warehousing Watches Waterworks Winery Wines Wings Wireless
  Zinc
`);

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}
