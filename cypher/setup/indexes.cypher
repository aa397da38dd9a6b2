CREATE INDEX organization_region IF NOT EXISTS FOR (n:Organization) ON (n.regionCode, n.id);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.nameKey);
CREATE INDEX organization_pinyin IF NOT EXISTS FOR (n:Organization) ON (n.pinyin);
CREATE INDEX organization_initials IF NOT EXISTS FOR (n:Organization) ON (n.initials);
CREATE INDEX organization_stock_code IF NOT EXISTS FOR (n:Organization) ON (n.stockCode);
CREATE INDEX region_parent IF NOT EXISTS FOR (n:Region) ON (n.parentCode);
CREATE FULLTEXT INDEX organization_text IF NOT EXISTS FOR (n:Organization) ON EACH [n.name, n.shortName, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX product_text IF NOT EXISTS FOR (n:Product) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX stage_text IF NOT EXISTS FOR (n:Stage) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
