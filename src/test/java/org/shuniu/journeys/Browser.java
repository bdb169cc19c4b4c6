package org.shuniu.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The system's chromium, used the way a person uses it: by words on the page. */
final class Browser implements AutoCloseable {
    private static final Dimension DESK = new Dimension(1440, 1000);
    private static final Dimension PHONE = new Dimension(390, 844);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<Path> CHROMIUM = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();
    private static final List<Path> DRIVER = Stream.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver")
            .map(Path::of)
            .toList();

    private final ChromeDriver driver;
    private final String root;
    private final Path profile;

    Browser(int port) throws IOException {
        this.root = "http://127.0.0.1:" + port;
        this.profile = Files.createTempDirectory("journey");
        var options = new ChromeOptions();
        options.setBinary(find(CHROMIUM).toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=zh-CN",
                "--user-data-dir=" + profile);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(find(DRIVER).toFile())
                .build();
        this.driver = new ChromeDriver(service, options);
        driver.manage().window().setSize(DESK);
    }

    static boolean isInstalled() {
        return CHROMIUM.stream().anyMatch(Files::exists) && DRIVER.stream().anyMatch(Files::exists);
    }

    Browser open(String path) {
        driver.get(root + path);
        return this;
    }

    Browser signIn(String account, String password) {
        driver.manage().deleteAllCookies();
        open("/sign-in");
        fill("account", account);
        fill("password", password);
        find(By.cssSelector(".sign-in form button")).click();
        waitUntil(it -> !path().startsWith("/sign-in"));
        return this;
    }

    Browser fill(String name, String text) {
        WebElement field = find(By.name(name));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** For long texts and dates, which typing would take long or change. */
    Browser set(String name, String value) {
        ((JavascriptExecutor) driver)
                .executeScript(
                        "arguments[0].value = arguments[1];"
                                + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}));"
                                + "arguments[0].dispatchEvent(new Event('change', {bubbles: true}));",
                        find(By.name(name)),
                        value);
        return this;
    }

    Browser choose(String name, String value) {
        new Select(find(By.name(name))).selectByValue(value);
        return this;
    }

    /** The choice whose words contain these. */
    Browser pick(String name, String words) {
        var select = new Select(find(By.name(name)));
        select.selectByVisibleText(select.getOptions().stream()
                .map(WebElement::getText)
                .filter(option -> option.contains(words))
                .findFirst()
                .orElseThrow());
        return this;
    }

    /** A file input is often hidden behind a button of its own. */
    Browser attach(String name, Path file) {
        driver.findElement(By.name(name)).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    Browser check(String name, String value) {
        WebElement box = find(By.cssSelector("[name='" + name + "'][value='" + value + "']"));
        if (!box.isSelected()) {
            box.click();
        }
        return this;
    }

    /** Clicks the first visible button or link with these words. */
    Browser click(String words) {
        reach(By.xpath(
                "//main//*[self::button or self::a or self::summary][contains(normalize-space(.), '" + words + "')]"));
        return this;
    }

    Browser press(String css) {
        reach(By.cssSelector(css));
        return this;
    }

    /** The page may be drawn anew while one reaches for it, so a person tries again. */
    private void reach(By by) {
        waitUntil(it -> {
            WebElement target = find(by);
            ((JavascriptExecutor) driver)
                    .executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", target);
            target.click();
            return true;
        });
    }

    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    String text() {
        return find(By.tagName("main")).getText();
    }

    String text(String css) {
        return find(By.cssSelector(css)).getText();
    }

    String path() {
        return driver.getCurrentUrl().substring(root.length());
    }

    String source() {
        return driver.getPageSource();
    }

    Browser waitFor(String words) {
        waitUntil(it -> text().contains(words));
        return this;
    }

    /** The line that says that the step is done. */
    Browser waitForNotice() {
        find(By.cssSelector(".notice.alert-success"));
        return this;
    }

    Browser phone() {
        driver.manage().window().setSize(PHONE);
        return this;
    }

    Browser desk() {
        driver.manage().window().setSize(DESK);
        return this;
    }

    /** True when the page is wider than the window: on a phone that is a defect. */
    boolean overflows() {
        return Boolean.TRUE.equals(((JavascriptExecutor) driver)
                .executeScript("return document.documentElement.scrollWidth > window.innerWidth + 1"));
    }

    Browser picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Object picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data");
        Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode((String) picture));
        return this;
    }

    Browser print(String name) throws IOException {
        Files.createDirectories(PICTURES);
        String pdf = driver.print(new PrintOptions()).getContent();
        Files.write(PICTURES.resolve(name + ".pdf"), Base64.getDecoder().decode(pdf));
        return this;
    }

    private WebElement find(By by) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(it -> it.findElements(by).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    private void waitUntil(Function<WebDriver, Boolean> condition) {
        new WebDriverWait(driver, PATIENCE)
                .ignoreAll(List.of(StaleElementReferenceException.class, ElementClickInterceptedException.class))
                .until(condition);
    }

    private static Path find(List<Path> candidates) {
        return candidates.stream().filter(Files::exists).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
